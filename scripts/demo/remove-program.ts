import { sentence } from '../start/sentence';
import { type Removed, removeDemo } from './remove';

// Run by `npm run demo:remove` once there is a database.

try {
  console.log(said(await removeDemo()));
  process.exit(0);
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}

function said({ members, entries, photos, comments, votes }: Removed): string {
  if (members === 0) return 'There is nothing of the demo here. It will not be added.';
  return `Removed the demo: ${members} members, ${entries} entries, ${photos} photos with their files, ${comments} comments and ${votes} votes.`;
}
