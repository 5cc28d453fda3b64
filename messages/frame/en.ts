import entries from '../en/client-entries.json';
import people from '../en/client-people.json';
import shell from '../en/client-shell.json';
import votes from '../en/client-votes.json';

/** The sentences that scripts of every public page say: the only ones that are part of those scripts. */
export default { entries, people, shell, votes };
