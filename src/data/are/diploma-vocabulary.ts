/**
 * What the first characters of a « code diplôme » and the end of a label say of the type of diploma.
 * Built from the annexed list of 2023-2024, where rows of a same prefix agree on one type.
 */
const CAP = "CERTIFICAT D'APTITUDE PROFESSIONNELLE";
const CAPA = "CERTIFICAT D'APTITUDE PROFESSIONNELLE AGRICOLE";
const BAC_PRO = 'BACCALAUREAT PROFESSIONNEL';
const BAC_TECHNO = 'BACCALAUREAT TECHNOLOGIQUE';
const BMA = "BREVET DES METIERS D'ART - BREVET DES METIERS DU SPECTACLE";
const BT = 'BREVET DE TECHNICIEN';
const BTS = 'BREVET DE TECHNICIEN SUPERIEUR';
const BTSA = 'BREVET DE TECHNICIEN SUPERIEUR AGRICOLE';
const DN = 'DIPLÔME NATIONAL';
const DSAA = 'DIPLÔME SUPERIEUR DES ARTS APPLIQUES';
const THIRD_FORM = '3EME';
const PREPARATION_PRE_BAC = 'PREPARATION DIVERSE PRE-BAC (DE NIV V)';
const PREPARATION_POST_BAC = 'PREPARATION DIVERSE POST BAC (DE NIV.ll)';

/** First three characters of the code → type printed. */
export const TYPES_BY_PREFIX: Readonly<Record<string, readonly string[]>> = {
  '140': [DSAA],
  '241': [DN],
  '260': [PREPARATION_POST_BAC],
  '320': [BTS],
  '323': [BTSA],
  '400': [BAC_PRO],
  '401': [BMA],
  '403': [BAC_PRO],
  '420': [BT],
  '430': [BAC_TECHNO],
  '433': [BAC_TECHNO],
  '460': [PREPARATION_PRE_BAC],
  '500': [CAP],
  '503': [CAPA],
  '670': [THIRD_FORM],
};

/** First character of the code (old level) → types of that level; « DE NIV V » names level 5 itself. */
export const TYPES_BY_LEVEL: Readonly<Record<string, readonly string[]>> = {
  '1': [DSAA],
  '2': [DN, PREPARATION_POST_BAC],
  '3': [BTS, BTSA],
  '4': [BAC_PRO, BAC_TECHNO, BMA, BT],
  '5': [CAP, CAPA, PREPARATION_PRE_BAC],
  '6': [THIRD_FORM],
};

/** First character of the code (old level) → group printed in the first column. */
export const GROUPS_BY_LEVEL: Readonly<Record<string, readonly string[]>> = {
  '1': ['POST BAC'],
  '2': ['POST BAC'],
  '3': ['POST BAC'],
  '4': ['PRE BAC'],
  '5': ['PRE BAC'],
  '6': ['Infra V.'],
};

/** Type → endings of its labels. Classes and preparations, which end freely, are left out. */
export const ENDINGS_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  [CAP]: [' (CAP)'],
  [CAPA]: [' (CAPA)'],
  // « SEC PRO AG »: second form of agricultural schools, first year of their bac pro.
  [BAC_PRO]: [' (BAC PRO)', ' (SEC PRO AG)'],
  [BAC_TECHNO]: [' (BAC TECHNO)'],
  [BMA]: [' (BMA)'],
  [BT]: [' (BT)'],
  [BTS]: [' (BTS)', ' BTS 1ERE ANNEE COMMUNE'],
  [BTSA]: [' (BTSA)'],
  [DN]: [' (DN)'],
  [DSAA]: [' (DSAA)'],
};
