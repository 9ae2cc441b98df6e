import { siteFeed } from '../../components/updates/feeds.ts';
import { getChanges } from '../../datasets/changes/get-changes.ts';
import { getEditions } from '../../datasets/editions.ts';

export const GET = async () => new Response(siteFeed(getChanges(), await getEditions()));
