/** One password for every account of the demo that one can sign in to. It opens nothing else. */
export const demoPassword = 'forty coats of primer';

/** Those accounts: they exist only where the demo was seeded. */
export const signIns = [
  { handle: 'foamwright', role: 'member', email: 'foamwright@demo.kitbash.example' },
  { handle: 'hagane_koubou', role: 'member', email: 'hagane_koubou@demo.kitbash.example' },
  { handle: 'bodkin_row', role: 'moderator', email: 'bodkin_row@demo.kitbash.example' },
  { handle: 'kitbash_admin', role: 'admin', email: 'kitbash_admin@demo.kitbash.example' },
] as const;
