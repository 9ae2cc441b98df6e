/** npm run permalinks: adds the addresses of the built site to the register. Nothing is ever taken out of it. */
import { existsSync } from 'node:fs';
import { builtAddresses, readRegister, writeRegister } from '../src/permalinks/disk.ts';
import { mergeAddresses, missingAddresses } from '../src/permalinks/register.ts';

const DIST = 'dist';
if (!existsSync(DIST)) {
  console.error(
    'dist/ manque : le registre se lit dans le site construit. Lancez « npm run build ».',
  );
  process.exitCode = 1;
} else {
  const known = readRegister('.');
  const built = builtAddresses(DIST);
  const added = missingAddresses(built, known);
  writeRegister('.', mergeAddresses(known, built));
  for (const address of added.slice(0, 20)) console.log(`+ ${address}`);
  if (added.length > 20) console.log(`… et ${added.length - 20} autres`);
  console.log(
    `${added.length} adresses ajoutées au registre, ${built.size} pages et fichiers lus.`,
  );
}
