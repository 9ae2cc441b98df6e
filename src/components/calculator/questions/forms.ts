import type { ToolSlug } from '../tools.ts';
import { ARE_ELIGIBILITY_FORM } from './are-eligibility.ts';
import { ARE_GRANT_FORM } from './are-grant.ts';
import { BAC_2020_FORM } from './bac-2020.ts';
import { CONTRAT_PRO_FORM } from './contrat-pro.ts';
import type { Form } from './question.ts';

export const FORMS: Readonly<Record<ToolSlug, Form>> = {
  'salaire-contrat-pro': CONTRAT_PRO_FORM,
  'eligibilite-are': ARE_ELIGIBILITY_FORM,
  'dotation-are': ARE_GRANT_FORM,
  'bac-2020': BAC_2020_FORM,
};
