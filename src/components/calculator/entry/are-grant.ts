import { ARE_GRANT_FIELDS } from '../../../rules/are-fields.ts';
import { areGrant } from '../../../rules/are-grant.ts';
import { contextOf, mount, readPageData } from '../mount.ts';

const data = readPageData();
const context = contextOf(data);
mount({ fields: ARE_GRANT_FIELDS, run: (situation) => areGrant(situation, context) }, data);
