import { parse } from 'yaml';
import { z } from 'zod';

/** What the project has: names of npm scripts, and whether a path is there. */
export interface Project {
  readonly scripts: ReadonlySet<string>;
  readonly exists: (path: string) => boolean;
}

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.object({
    push: z.object({ branches: z.array(z.string()) }),
    schedule: z.array(z.object({ cron: z.string().regex(/^(\S+ ){4}\S+$/u) })).min(1),
  }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.int(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

/** Written by the commands before: not in the repository. */
const BUILT = new Set(['dist']);
/** A commit, never a tag, which its owner can move. */
const PINNED = /^[\w-]+\/[\w.-]+@[0-9a-f]{40}$/u;

/** Scripts of npm that a line of shell runs. `ci` and `install` are npm's own. */
function scriptsOf(line: string): readonly string[] {
  return [...line.matchAll(/\bnpm (run )?([a-z:-]+)/gu)].flatMap(([, run, name]) =>
    name === undefined || (run === undefined && ['ci', 'install'].includes(name)) ? [] : [name],
  );
}

const unknownScripts = (line: string, { scripts }: Project) =>
  scriptsOf(line)
    .filter((name) => !scripts.has(name))
    .map((name) => `script inconnu : ${name}`);

/** What is wrong with a workflow of the forge, or nothing. */
export function workflowFaults(text: string, project: Project): readonly string[] {
  const read = workflow.safeParse(parse(text));
  if (!read.success) return read.error.issues.map(({ path }) => `forme : ${path.join('.')}`);
  const { permissions, jobs } = read.data;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const uploaded = steps.flatMap((one) => (one.with?.['path'] ? [String(one.with['path'])] : []));
  return [
    ...(/\bsecrets\./u.test(text) ? ['un secret est nommé'] : []),
    ...Object.entries(permissions).flatMap(([scope, right]) =>
      right === 'read' ? [] : [`droit de trop : ${scope}`],
    ),
    ...steps.flatMap(({ uses }) =>
      uses === undefined || PINNED.test(uses) ? [] : [`action non figée : ${uses}`],
    ),
    ...steps.flatMap(({ run }) => unknownScripts(run ?? '', project)),
    ...uploaded.flatMap((path) =>
      BUILT.has(path) || project.exists(path) ? [] : [`chemin inconnu : ${path}`],
    ),
  ];
}

/** Instructions of a container file, continued lines joined, comments left out. */
function instructionsOf(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/^\s*#.*$/gmu, '')
    .replace(/\\\n/gu, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, name, rest] = /^([A-Z]+) (.*)$/u.exec(line.trim()) ?? [];
      return name === undefined || rest === undefined ? [] : [[name, rest] as const];
    });
}

/** What is wrong with a container file, or nothing. */
export function containerFaults(text: string, project: Project): readonly string[] {
  const instructions = instructionsOf(text);
  const of = (wanted: string) =>
    instructions.filter(([name]) => name === wanted).map(([, rest]) => rest);
  const configuration = /"-c", "\/etc\/nginx\/([^"]+)"/u.exec(of('CMD').at(-1) ?? '')?.[1];
  return [
    ...(of('FROM').length === 0 ? ['aucune image'] : []),
    ...of('FROM').flatMap((image) =>
      /^[a-z.]+\/[\w/-]+:\d+\.\d+\S*( AS \w+)?$/u.test(image)
        ? []
        : [`image sans version : ${image}`],
    ),
    ...of('COPY')
      .filter((rest) => !rest.startsWith('--from='))
      .flatMap((rest) => rest.split(' ').slice(0, -1))
      .flatMap((path) => (project.exists(path) ? [] : [`chemin inconnu : ${path}`])),
    ...of('RUN').flatMap((line) => unknownScripts(line, project)),
    ...(['', 'root', '0'].includes(of('USER').at(-1) ?? '')
      ? ['aucun utilisateur sans droit']
      : []),
    ...(configuration !== undefined && project.exists(`deploy/nginx/${configuration}`)
      ? []
      : ['configuration de nginx inconnue']),
  ];
}
