/**
 * The part of an mdast tree that our plugins read and write. One open shape instead of the unions of the
 * parsers: a plugin looks at `type`, and what it does not know it leaves alone.
 */
export interface Point {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** Text, null for a bare attribute, or an expression between braces. */
  readonly value?: string | null | AttributeExpression;
  readonly position?: { readonly start: Point };
}

export interface AttributeExpression {
  readonly type: string;
  readonly value: string;
}

export interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end?: Point } | undefined;
  /** Name of a component or of an HTML element. */
  readonly name?: string | null;
  readonly value?: string;
  attributes?: Attribute[];
  children?: Node[];
  readonly url?: string;
  readonly depth?: number;
  /** What the HTML of the node takes: `hProperties` are its attributes. */
  data?: { hProperties?: Readonly<Record<string, unknown>> };
}

/** What a walk tells of each node: its ancestors, the root first. */
export type Visitor = (node: Node, ancestors: readonly Node[]) => void;

/** Visits every node, parents before children, in the order of the text. */
export function visit(tree: Node, visitor: Visitor, ancestors: readonly Node[] = []): void {
  visitor(tree, ancestors);
  for (const child of tree.children ?? []) visit(child, visitor, [...ancestors, tree]);
}

/** The text of a node and of everything under it. */
export function textOf(node: Node): string {
  return `${node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : ''}${(node.children ?? []).map(textOf).join('')}`;
}

/** True for a component or an HTML element written in MDX, in a line or alone. */
export function isElement(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The point of the character at `offset` of a text that begins at `start`. */
export function pointIn(text: string, start: Point, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}
