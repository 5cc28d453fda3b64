import { importsOf } from './imports';
import { isTest, type Source, withoutComments } from './sources';

const forbiddenNames = /(^|\/)(utils|helpers)\.tsx?$|(^|\/)(common|services|types|hooks|utils|helpers)\//;
/** Data and words may be as long as they are. */
const data = /^(db\/catalogue|db\/demo|messages)\//;
const most = 400;
/** Client leaves, what they share beside them, and the files that Next itself wants to be client files. */
const clientPlace = /(^|\/)components\/|^features\/[a-z]+\/[a-z-]+\.ts$|^app\/(.*\/)?(error|global-error)\.tsx$/;
const serverFiles = /(^|\/)(queries|mutations|actions|input|policy|cache|jobs)(\/|\.ts$)/;

/** What a file holds or is called that the house rules forbid. */
export function againstRules(source: Source): string[] {
  const { file, text } = source;
  const code = withoutComments(text);
  const lines = text.split('\n').length - 1;
  const problems: string[] = [];

  if (forbiddenNames.test(file)) problems.push('is named after nothing in particular');
  if (!data.test(file) && lines > most) problems.push(`has ${lines} lines, and ${most} is the most`);
  if (isBarrel(code) && file !== 'db/schema/index.ts') problems.push('is a barrel: import from where a thing lives');
  if (/^(app|components)\//.test(file) && !isTest(file)) problems.push(...forbiddenImports(source));
  if (isMarked(code, 'use client') && (!clientPlace.test(file) || serverFiles.test(file))) {
    problems.push('is a client file outside components/');
  }
  if (isMarked(code, 'use server') && !/(^|\/)actions(\/|\.ts$)/.test(file)) {
    problems.push('holds server actions and is not called actions');
  }
  return problems.map((problem) => `${file}: ${problem}`);
}

const isMarked = (code: string, mark: string) => new RegExp(`^\\s*['"]${mark}['"]`).test(code);

function forbiddenImports(source: Source): string[] {
  return importsOf(source)
    .filter((target) => /^npm:(drizzle-orm|postgres|pg|zod)(\/|$)/.test(target) || /^db\/(client|schema)/.test(target))
    .map((target) => `imports ${target.replace('npm:', '')}: no SQL and no Zod in app/ and components/`);
}

/** A file that only hands on what other files export. */
function isBarrel(code: string): boolean {
  const rest = code.replace(/\bexport\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]+['"];?/g, '');
  return rest !== code && rest.trim() === '';
}
