import type { CatalogueStory } from '../types';
import { secondAlitaFilm } from './second-alita-film';

/** Stories that come with the product. Once they are there they belong to the moderators of the site. */
export const catalogueStories: CatalogueStory[] = [secondAlitaFilm];
