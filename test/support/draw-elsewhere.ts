import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const RUN = 'test/components/chart/print-hashes.ts';

/**
 * What the reference drawings hash to under another Node: the version of that Node and one sha256. The drawing code is
 * translated to plain JavaScript first, because Node 20 reads no types. `node` is the path of its binary.
 */
export function hashUnder(node: string): { readonly version: string; readonly hash: string } {
  const out = mkdtempSync(join(tmpdir(), 'reperes-node-'));
  try {
    ts.createProgram([resolve(RUN)], {
      outDir: out,
      rootDir: resolve('.'),
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
      allowImportingTsExtensions: true,
      noCheck: true,
      types: [],
    }).emit();
    writeFileSync(join(out, 'package.json'), '{"type":"module"}');
    symlinkSync(resolve('node_modules'), join(out, 'node_modules'));
    const printed = execFileSync(node, [join(out, RUN.replace(/\.ts$/u, '.js'))], {
      encoding: 'utf8',
      env: {},
    });
    const [version = '', hash = ''] = printed.trim().split(' ');
    return { version, hash };
  } finally {
    rmSync(out, { recursive: true });
  }
}
