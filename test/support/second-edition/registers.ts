import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaced } from './edition-folder.ts';

function edit(root: string, file: string, ...texts: readonly (readonly [string, string])[]): void {
  const path = join(root, 'src/data/registers', file);
  const text = texts.reduce(
    (all, [from, to]) => replaced(all, from, to),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
}

/** What a maintainer adds to the registers so that each row of the second editions has its diploma. */
export function claimSecondRows(root: string): void {
  edit(
    root,
    'diplomas.yaml',
    ["codes: ['50025433']", "codes: ['50025433', '50025498']"],
    [
      '      - are/formations/50025433\n',
      '      - are/formations/50025433\n      - are/formations/50025498\n',
    ],
  );
  edit(root, 'diplomas/bac-pro-2020.yaml', [
    '      - bac-2020/pro-specialites/aeronautique-option-avionique\n',
    '      - bac-2020/pro-specialites/aeronautique-option-avionique\n      - bac-2020/pro-specialites/aeronautique-avionique\n',
  ]);
  edit(root, 'diplomas/cqp.yaml', [
    '      - cqp@technicien-expert-camion/remuneration/*\n',
    '      - cqp@technicien-expert-camion/remuneration/*\n      - cqp@technicien-expert-camion-2027/fiche/*\n      - cqp@technicien-expert-camion-2027/remuneration/*\n',
  ]);
  writeFileSync(
    join(root, 'src/data/registers/diplomas/inventes.yaml'),
    `diplomas:
  - id: cap-invente-carrosseries-allegees
    title: CAP Réparation de carrosseries allégées
    type: cap
    level: { old: V, new: '3' }
    codes: ['50025499']
    nsf: '254'
    links: [are/formations/50025499]
  - id: bac-pro-invente-image-animee
    title: Bac pro Image animée
    type: bac-pro
    level: { old: IV, new: '4' }
    links: [bac-2020/pro-specialites/image-animee]
  - id: bts-invente-comptabilite-numerique
    title: BTS Comptabilité numérique
    type: bts
    level: { old: III, new: '5' }
    links: [ort/indicateurs/lyon/bts-comptabilite-numerique]
`,
  );
}
