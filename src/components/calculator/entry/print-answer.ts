/**
 * Draws the QR code of an answer when its sheet is printed. It stands alone in its file, with the encoder, so that it
 * is asked for with a print only (decision 0032).
 */
import { qrPath } from '../../site/qr-path.ts';
import { fragment } from '../../../lib/html.ts';

addEventListener('beforeprint', () => {
  for (const picture of document.querySelectorAll('svg[data-address]')) {
    const { size, path, dashes } = qrPath(picture.getAttribute('data-address') ?? '');
    picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
    picture.innerHTML = fragment`<path d="${path}" stroke-dasharray="${dashes}"></path>`.markup;
  }
});
