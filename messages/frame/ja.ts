import entries from '../ja/client-entries.json';
import people from '../ja/client-people.json';
import shell from '../ja/client-shell.json';
import votes from '../ja/client-votes.json';

/** The sentences that scripts of every public page say: the only ones that are part of those scripts. */
export default { entries, people, shell, votes };
