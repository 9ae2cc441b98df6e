import { describe, expect, test } from 'vitest';
import { flowText } from '../../../src/importers/lib/flow-text.ts';

describe('flowText', () => {
  const flow = flowText(' Un \n\n deux\u00A0 trois\r\n\n• \uFFFDquatre', /\uFFFD/gu);

  test('joins lines by one space, without the ignored letters', () => {
    expect(flow.text).toBe('Un deux trois • quatre');
  });

  test.each([
    ['Un', 1],
    ['deux', 3],
    ['trois', 3],
    ['•', 5],
    ['quatre', 5],
  ])('« %s » stands at line %i', (word, line) => {
    expect(flow.lineAt(flow.text.indexOf(word))).toBe(line);
  });

  test('a document without text is an empty flow', () => {
    expect(flowText(' \n\n').text).toBe('');
    expect(flowText('').lineAt(0)).toBe(1);
  });
});
