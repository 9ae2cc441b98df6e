import { getSearchData } from '../../components/search/get-data.ts';

export const GET = async () => new Response(JSON.stringify(await getSearchData()));
