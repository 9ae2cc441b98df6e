import { getEditions } from '../../datasets/editions.ts';
import { catalogJsonld } from '../../datasets/publish/catalog-jsonld.ts';
import { SITE_ORIGIN } from '../../lib/site.ts';

export const GET = async () => new Response(catalogJsonld(await getEditions(), SITE_ORIGIN));
