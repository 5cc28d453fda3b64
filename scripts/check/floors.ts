/** Versions below which a known hole is open. */
export const floors: Record<string, string> = {
  next: '16.4.6',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'next-auth': '4.24.15',
  '@auth/core': '0.41.3',
  sharp: '0.35.5',
  'libheif-js': '1.23.2',
  'drizzle-orm': '0.45.4',
  postgres: '3.4.9',
  nodemailer: '9.0.1',
};

export type Lock = { packages: Record<string, { version?: string; integrity?: string; link?: boolean }> };

/** Packages below their floor or there more than once, nested copies too, and packages that no hash vouches for. */
export function belowFloors({ packages }: Lock): string[] {
  const copies = new Map<string, string[]>();
  const problems: string[] = [];
  for (const [place, { version = '0', integrity, link }] of Object.entries(packages)) {
    if (place === '' || link) continue;
    if (!integrity) problems.push(`${place}@${version} has no integrity in package-lock.json`);
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const floor = floors[name];
    if (!floor) continue;
    copies.set(name, [...(copies.get(name) ?? []), version]);
    if (isBelow(version, floor)) problems.push(`${place} is ${version}, and ${floor} is the least`);
  }
  for (const [name, versions] of copies) {
    if (versions.length > 1) problems.push(`${name} is there ${versions.length} times: ${versions.join(', ')}`);
  }
  return problems;
}

/** A pre-release counts as below its release. */
function isBelow(version: string, floor: string): boolean {
  const [release = '', preRelease] = version.split('-', 2);
  const [have, want] = [release, floor].map((text) => text.split('.').map(Number));
  for (const [at, least] of (want ?? []).entries()) {
    const number = have?.[at] ?? 0;
    if (number !== least) return number < least;
  }
  return preRelease !== undefined;
}
