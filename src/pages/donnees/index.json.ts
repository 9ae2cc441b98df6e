import { getEditions } from '../../datasets/editions.ts';
import { indexJson } from '../../datasets/publish/index-json.ts';

export const GET = async () => new Response(indexJson(await getEditions()));
