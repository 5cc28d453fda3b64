import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file: its path from the root with `/` between the names, and its text. */
export type Source = { file: string; text: string };

export const root = path.join(import.meta.dirname, '..', '..');

/** The project's own source files. */
export function readSources(): Source[] {
  const folders = '{app,components,db,e2e,features,lib,messages,scripts,test,web,worker}';
  return globSync([`${folders}/**/*.{ts,tsx,mjs,css}`, '*.{ts,mjs}'], { cwd: root })
    .filter((file) => file !== 'next-env.d.ts')
    .sort()
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(root, file), 'utf8') }));
}

/** Says what is wrong, and lets the process end accordingly. */
export function report(name: string, problems: string[]): void {
  for (const problem of problems) console.error(problem);
  console.log(`${name}: ${problems.length === 0 ? 'nothing wrong' : `${problems.length} wrong`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** The text without its comments, so that they are not read as code. Strings stay. */
export function withoutComments(text: string): string {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(token, (found) => (found.startsWith('/*') || found.startsWith('//') ? ' ' : found));
}

/** A test may use whatever makes its world; what it tests may not. */
export const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);
