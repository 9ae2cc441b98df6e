import { item } from './report.ts';
import type { Item } from './report.ts';
import { commandOf } from './request.ts';
import type { RefreshRequest } from './request.ts';

/**
 * What the maintainer does after a report. `code` is null while something is left to repair. `isFollowUnsaid`: the
 * previous edition said what should follow it, and this one says nothing.
 */
export function nextSteps(
  request: RefreshRequest,
  folder: string,
  code: string | null,
  isFollowUnsaid: boolean,
): Item[] {
  const command = commandOf(request);
  if (request.mode === 'dry-run') {
    return [
      item('Essai à blanc : rien n’a été écrit.'),
      { ...item('Pour préparer la publication :'), command },
    ];
  }
  if (code === null) {
    return [
      item(`Réparez dans ${folder} : corrections.csv, findings.yaml, ou edition.yaml.`),
      item(`Un diplôme nouveau se déclare dans une copie de son registre : ${folder}/registres/.`),
      { ...item('Puis relancez :'), command },
    ];
  }
  return [
    item('Rien n’est encore publié.'),
    ...(isFollowUnsaid
      ? [
          item(
            `L’édition précédente disait quelle suite attendre, celle-ci ne dit rien. Si un texte l’annonce, ajoutez « next » à ${folder}/edition.yaml (CONTRIBUTING.md, « What should follow »), puis relancez.`,
          ),
        ]
      : []),
    {
      ...item('Pour publier ce rapport, et lui seul, au jour que vous choisissez :'),
      command: `${command} --accept ${code} --date AAAA-MM-JJ`,
    },
  ];
}

/** In a terminal that shows only the beginning of its lists, the code is not given: it stands after all of them. */
export function stepsAfterBeginning(folder: string): Item[] {
  return [
    item('Rien n’est encore publié, et le terminal n’a pas tout montré.'),
    item(`Relisez ${folder}/rapport.html : il finit par la commande qui publie.`),
  ];
}

/** After a publication. */
export function stepsAfterPublication(files: number): Item[] {
  return [
    item(`Publié : ${files} fichiers mis en place d’un seul coup.`),
    item(
      'Lancez « npm run build », puis « npm run permalinks », et relisez les pages du jeu de données.',
    ),
    item('Enregistrez : git add src/data, puis git commit.'),
  ];
}
