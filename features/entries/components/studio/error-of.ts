/** What is wrong with a field, or with the first wrong thing within it: `credits` finds `credits.2.name`. */
export const errorOf = (errors: Record<string, string>, name: string): string | undefined =>
  Object.entries(errors).find(([at]) => at === name || at.startsWith(`${name}.`))?.[1];
