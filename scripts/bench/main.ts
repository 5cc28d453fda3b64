const benches: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  weight: () => import('./weight'),
  lighthouse: () => import('./lighthouse'),
  pictures: () => import('./pictures'),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (!bench) {
  console.error(`npm run bench -- <${Object.keys(benches).join(' | ')}>`);
  process.exit(2);
}
await (await bench()).run();

export {};
