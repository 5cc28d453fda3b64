import { type Source, withoutComments } from './sources';

type Binding = { name: string; space: string };
type Call = { name: string; argument: string };

const asked = /(useTranslations|getTranslations|createTranslator|useWords)\(\s*(?:'([\w.-]*)'|\{([^}]*)\})?/;
const bound = new RegExp(`(?:const|let)\\s+(\\w+)\\s*=\\s*(?:await\\s+)?${asked.source}`, 'g');
const anywhere = new RegExp(asked.source, 'g');
const literal = /'([^'\\\n]*)'|"([^"\\\n]*)"/g;
const template = /`((?:[^`\\]|\\.)*)`/g;

/** Keys asked for in words that no sentence has, and sentences that nothing asks for. */
export function compareUse(sources: Source[], keys: string[]): string[] {
  const read = sources.map(({ file, text }) => ({ file, code: withoutComments(text) }));
  const known = new Set(keys);
  const problems = read.flatMap(({ file, code }) =>
    [...missingIn(code, known), ...missingReasons(code, known)].map((key) => `${file}: there is no sentence ${key}`),
  );
  const used = usedKeys(
    read.map(({ code }) => code),
    keys,
  );
  return [...problems, ...keys.filter((key) => !used.has(key)).map((key) => `messages: ${key} is used nowhere`)];
}

/** The literal keys of calls such as `t('title')` and `say(on ? 'yes' : 'no')` whose namespace the file names. */
function missingIn(code: string, known: Set<string>): string[] {
  const bindings = bindingsOf(code);
  return callsOf(code, new Set(bindings.map(({ name }) => name))).flatMap(({ name, argument }) => {
    const spaces = bindings.filter((binding) => binding.name === name).map(({ space }) => space);
    const wanted = choices(argument);
    return wanted.flatMap((key) => (spaces.some((space) => known.has(join(space, key))) ? [] : join(spaces[0], key)));
  });
}

/** `refuse('conflict', 'taken')` says `refusals.taken`, or a sentence of that name that a page says in its place. */
function missingReasons(code: string, known: Set<string>): string[] {
  const said = [...code.matchAll(/\brefuse\(\s*'(\w+)'(?:\s*,\s*'(\w+)')?\s*[,)]/g)];
  return said
    .map(([, code_, reason]) => `refusals.${reason ?? code_}`)
    .filter((key) => !known.has(key) && ![...known].some((other) => other.endsWith(key.slice(key.indexOf('.')))));
}

function usedKeys(codes: string[], keys: string[]): Set<string> {
  const everyLiteral = new Set(codes.flatMap(literalsOf));
  const used = new Set(keys.filter((key) => /^(refusals|fields)\./.test(key) && everyLiteral.has(tail(key, 1))));
  // A translator made apart from those who use it may be used anywhere.
  const shared = codes.flatMap((code) =>
    [...code.matchAll(anywhere)].filter(([, maker]) => maker === 'createTranslator'),
  );
  for (const code of codes) {
    const literals = new Set(literalsOf(code));
    const patterns = [...code.matchAll(template)].flatMap(([, text = '']) => patternOf(text) ?? []);
    for (const space of new Set([...code.matchAll(anywhere), ...shared].map(spaceOf))) {
      for (const key of keys) {
        if (space && !key.startsWith(`${space}.`)) continue;
        const rest = space ? key.slice(space.length + 1) : key;
        if (literals.has(rest) || patterns.some((pattern) => pattern.test(rest))) used.add(key);
        // `t(name)`: the name is said elsewhere, as one of the words of a type.
        else if (asksByVariable(code) && everyLiteral.has(rest)) used.add(key);
      }
    }
  }
  return used;
}

const bindingsOf = (code: string): Binding[] =>
  [...code.matchAll(bound)].map((match) => ({ name: match[1] ?? '', space: spaceOf(match.slice(1)) }));

function spaceOf([, maker, name, options]: string[]): string {
  const space = name ?? /namespace:\s*'([\w.-]+)'/.exec(options ?? '')?.[1] ?? '';
  return maker === 'useWords' ? join('client', space) : space;
}

function callsOf(code: string, names: Set<string>): Call[] {
  const calls = [...code.matchAll(/(?<![\w.])(\w+)(?:\.(?:rich|markup|raw))?\(\s*((?:[^()]|\([^()]*\))*)\)/g)];
  return calls.flatMap(([, name = '', given = '']) => (names.has(name) ? { name, argument: firstOf(given) } : []));
}

const asksByVariable = (code: string): boolean => /(?<![\w.])(t|say|words|tell)\w*\(\s*[a-z]\w*[\s,.()[]/.test(code);

/** The first of the arguments of a call. */
function firstOf(given: string): string {
  let depth = 0;
  for (const [at, letter] of [...given].entries()) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) return given.slice(0, at);
  }
  return given;
}

/** The keys of `'a'` and of `on ? 'a' : 'b'`; none of what is only known at run time. */
function choices(argument: string): string[] {
  const answers = argument.includes('?') ? argument.slice(argument.indexOf('?') + 1).split(/[?:]/) : [argument];
  return answers.flatMap((answer) => /^\s*'([\w.-]+)'\s*$/.exec(answer)?.[1] ?? []);
}

const literalsOf = (code: string): string[] =>
  [...code.matchAll(literal)].map(([, single, double]) => single ?? double ?? '');

/** `role.${name}` matches every key that begins with `role.`; a template that is all gap matches nothing. */
function patternOf(text: string): RegExp | null {
  const fixed = text.split(/\$\{[^}]*\}/);
  if (fixed.length < 2 || fixed.join('') === '' || !/^[\w.-]*$/.test(fixed.join(''))) return null;
  return new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`);
}

const join = (space: string | undefined, key: string): string => (space ? `${space}.${key}` : key);
const tail = (key: string, from: number): string => key.split('.').slice(from).join('.');
