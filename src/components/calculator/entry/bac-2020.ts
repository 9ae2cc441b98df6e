import { BAC_2020_FIELDS } from '../../../rules/bac-2020-fields.ts';
import { bac2020 } from '../../../rules/bac-2020.ts';
import { growingLines } from '../lines.ts';
import { contextOf, mount, readPageData } from '../mount.ts';

const data = readPageData();
const context = contextOf(data);
const prepare = growingLines();
mount({ fields: BAC_2020_FIELDS, run: (situation) => bac2020(situation, context), prepare }, data);
