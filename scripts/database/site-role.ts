import { createHmac } from 'node:crypto';
import postgres from 'postgres';

const role = 'kitbash_site';

/**
 * The URL for the web and worker processes of an embedded database: a role that reads and writes rows, and neither
 * owns a table nor may change, empty or drop one, nor rewrite the record of moderation. Call it after every migration: new tables are given to it then.
 */
export async function siteUrl(ownerUrl: string, ownerPassword: string): Promise<string> {
  const password = createHmac('sha256', ownerPassword).update(role).digest('base64url');
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [known] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${role}`;
    await sql.unsafe(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN NOSUPERUSER PASSWORD '${password}'`);
    for (const schema of ['public', 'pgboss']) {
      await sql.unsafe(`
        GRANT USAGE ON SCHEMA ${schema} TO ${role};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
      `);
    }
    // What moderators and admins did is only ever added to; triggers say so too.
    await sql.unsafe(`REVOKE UPDATE, DELETE ON moderation_actions, setting_changes FROM ${role}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
