import postgres from 'postgres';
import { demoPassword, signIns } from './sign-ins';

/** What a start says about the demo's sign-ins: nothing when the demo is not there. */
export async function demoWords(databaseUrl: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const handles = signIns.map(({ handle }) => handle);
    const there = await sql`SELECT handle FROM members WHERE is_demo AND handle = ANY (${handles}::citext[])`;
    const present = signIns.filter(({ handle }) => there.some((row) => row.handle === handle));
    if (present.length === 0) return '';
    const lines = present.map(({ email, role }) => `  ${email.padEnd(38)} ${role}`);
    return [`Demo sign-ins, all with the password “${demoPassword}”:`, ...lines].join('\n');
  } finally {
    await sql.end({ timeout: 1 });
  }
}
