import path from 'node:path';
import { type Source, withoutComments } from './sources';

const forms = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
];

/** What a file imports: files of the project by their path from the root, packages as `npm:` and their name. */
export function importsOf({ file, text }: Source): string[] {
  const code = withoutComments(text);
  const written = forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''));
  return written.map((name) => {
    if (name.startsWith('@/')) return name.slice(2);
    if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
    return `npm:${name}`;
  });
}
