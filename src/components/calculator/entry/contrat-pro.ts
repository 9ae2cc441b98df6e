import { CONTRAT_PRO_FIELDS } from '../../../rules/contrat-pro-fields.ts';
import { contratProPay } from '../../../rules/contrat-pro-pay.ts';
import { contextOf, mount, readPageData } from '../mount.ts';

const data = readPageData();
const context = contextOf(data);
mount({ fields: CONTRAT_PRO_FIELDS, run: (situation) => contratProPay(situation, context) }, data);
