import type { Problem } from '../lib/problem.ts';
import type { Redirect } from '../schemas/redirect.ts';
import { missingAddresses } from './register.ts';
import type { Addresses } from './register.ts';

const REGISTER = 'src/data/permalinks';

/**
 * What is wrong between the addresses published so far, those of the built site and the moves: an address lost without
 * redirect, a move that leads nowhere, a new address that the register does not hold. Empty when every link holds.
 */
export function judgeAddresses(
  register: Addresses,
  built: Addresses,
  redirects: readonly Redirect[],
): readonly Problem[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const lost = missingAddresses(register, built).filter((address) => !moved.has(address));
  const nowhere = redirects.filter(({ to }) => !exists(to, built));
  const unknown = missingAddresses(built, register);
  return [
    ...lost.map((address) => ({
      file: REGISTER,
      fact: 'Une adresse publiée n’existe plus.',
      received: address,
      expected: 'la même page et la même ancre, ou une redirection',
      repair: `Remettez-la, ou ajoutez-la à ${REGISTER}/redirections.yaml avec sa nouvelle place.`,
    })),
    ...nowhere.map(({ from, to }) => ({
      file: `${REGISTER}/redirections.yaml`,
      column: from,
      fact: 'Cette redirection mène à une adresse qui n’existe pas.',
      received: to,
      expected: 'une page du site, et une ancre de cette page',
      repair: 'Corrigez « to ».',
    })),
    ...(unknown.length === 0
      ? []
      : [
          {
            file: REGISTER,
            fact: `${unknown.length} adresses du site ne sont pas au registre.`,
            received: unknown.slice(0, 3).join(', '),
            expected: 'chaque adresse inscrite dès qu’elle est publiée',
            repair:
              'Lancez « npm run permalinks » après « npm run build », et validez le registre.',
          },
        ]),
  ];
}

function exists(address: string, built: Addresses): boolean {
  const [path = '', anchor] = address.split('#');
  const anchors = built.get(path);
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
}
