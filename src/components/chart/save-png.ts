/** Pixels of the image for one of the drawing: sharp on paper and on a slide. */
const SCALE = 2;

/** Draws the SVG file at `address` on a canvas and hands it to the reader as a PNG file. Nothing leaves the browser. */
export async function savePng(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('Le navigateur n’a pas écrit l’image.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = (address.split('/').at(-1) ?? 'graphique').replace(/\.svg$/u, '.png');
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
