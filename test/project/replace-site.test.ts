import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSite } from '../../scripts/lib/hash-site.ts';
import { formerSite, replaceSite } from '../../scripts/lib/replace-site.ts';

const OLD = new Date('2020-01-02T03:04:05Z');
let root: string;
let site: string;
let next: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  site = join(root, 'dist');
  next = join(root, 'dist.nouveau');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string>>, date?: Date): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (date) utimesSync(file, date, date);
  }
}

/** The new site in its place, as a build does. */
const replace = () => replaceSite(next, site, hashSite(next), formerSite(site));

const dateOf = (file: string) => statSync(join(site, file)).mtime.toISOString();

describe('replaceSite', () => {
  it('puts the first site in place', () => {
    write(next, { 'index.html': 'a', 'a/index.html': 'b' });
    expect(replace()).toEqual({
      added: ['a/index.html', 'index.html'],
      changed: [],
      removed: [],
    });
    expect(existsSync(next)).toBe(false);
  });

  it('says what changed, and keeps the date of what did not', () => {
    write(
      site,
      { 'index.html': 'old', 'same/index.html': 's', 'gone.csv': 'g', 'x.css': '12' },
      OLD,
    );
    write(next, { 'index.html': 'new', 'same/index.html': 's', 'new.csv': 'n', 'x.css': '123' });
    expect(replace()).toEqual({
      added: ['new.csv'],
      changed: ['index.html', 'x.css'],
      removed: ['gone.csv'],
    });
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(site, 'gone.csv'))).toBe(false);
    expect(dateOf('same/index.html')).toBe(OLD.toISOString());
    expect(dateOf('index.html')).not.toBe(OLD.toISOString());
  });

  it('starts from the former site when a replacement stopped between its two renames', () => {
    write(`${site}.ancien`, { 'index.html': 'same' }, OLD);
    write(next, { 'index.html': 'same' });
    expect(replace()).toEqual({ added: [], changed: [], removed: [] });
    expect(dateOf('index.html')).toBe(OLD.toISOString());
  });

  it('replaces a site of which a file was removed while the next one was built', () => {
    write(site, { 'index.html': 'same', 'gone.html': 'same' }, OLD);
    const before = formerSite(site);
    rmSync(join(site, 'gone.html'));
    write(next, { 'index.html': 'same', 'gone.html': 'same' });
    replaceSite(next, site, hashSite(next), before);
    expect(readFileSync(join(site, 'gone.html'), 'utf8')).toBe('same');
    expect(dateOf('index.html')).toBe(OLD.toISOString());
  });

  it('clears what an interrupted replacement left aside', () => {
    write(site, { 'index.html': 'old' });
    write(`${site}.ancien`, { 'index.html': 'older' });
    write(next, { 'index.html': 'new' });
    replace();
    expect(existsSync(`${site}.ancien`)).toBe(false);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  });
});
