import { apiRoutes } from './api-routes';
import { deskRoutes } from './desk-routes';
import { galleryRoutes } from './gallery-routes';
import { pageRoutes } from './page-routes';
import type { Row } from './row';

/** Every route of the build, and what each kind of visitor gets. A test fails on a route that has no row here. */
export const rows: Row[] = [...pageRoutes, ...galleryRoutes, ...deskRoutes, ...apiRoutes];
