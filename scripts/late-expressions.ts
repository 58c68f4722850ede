import { modulePath } from "./module-path.ts";

/** As much of a syntax tree as is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
}

interface Parser {
  parse(code: string): unknown;
}

/**
 * Makes what our files hold as constants when it is first asked for, not when the script is run: regular expressions, of which
 * one with classes of Unicode takes up to a millisecond and a draft needs some of hundreds, lists of them, sets, maps and schemas.
 * Sources and tests keep the plain constants.
 */
export function lateExpressions() {
  return {
    name: "late-expressions",
    apply: "build" as const,
    transform(this: Parser, code: string, id: string): { code: string; map: null } | undefined {
      if (!/^lib\/.*\.ts$/.test(modulePath(id))) return undefined;
      const late = withLateExpressions(code, this.parse(code) as Node);
      return late === code ? undefined : { code: late, map: null };
    },
  };
}

/** The code of a module, of which `program` is the syntax tree, with each constant that is costly to make made when it is first used. */
export function withLateExpressions(code: string, program: Node): string {
  const uses = usesOf(program);
  const edits = childrenOf(program).flatMap((statement) => {
    if (statement.type !== "VariableDeclaration" || Reflect.get(statement, "kind") !== "const") return [];
    const [declared, ...others] = childrenOf(statement);
    const [name, value] = declared ? childrenOf(declared) : [];
    if (!name || !value || others.length > 0 || !isCostly(value)) return [];
    const known = uses.get(nameOf(name));
    // Whatever else is called so, or is part of a shorter way to write, is left as it is.
    if (!known || known.bindings > 1 || known.isFixed) return [];
    const made = `made$${nameOf(name)}`;
    // The value stays where it is, since what it reads may be late too.
    const before = `let ${made}; const ${nameOf(name)} = () => (${made} ??= `;
    const calls = known.reads.map(({ end }) => ({ start: end, end, text: "()" }));
    return [
      { start: statement.start, end: value.start, text: before },
      ...calls,
      { start: value.end, end: statement.end, text: ");" },
    ];
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), code);
}

interface Uses {
  reads: Node[];
  /** How often something of this name is declared anywhere in the module. */
  bindings: number;
  /** Whether it is exported, assigned to, or stands where no call can. */
  isFixed: boolean;
}

/** All that is called by a name, by that name. */
function usesOf(program: Node): Map<string, Uses> {
  const all = new Map<string, Uses>();
  const of = (name: string) => {
    const uses = all.get(name) ?? { reads: [], bindings: 0, isFixed: false };
    all.set(name, uses);
    return uses;
  };
  const walk = (node: Node, parent: Node, key: string): void => {
    if (node.type === "Identifier") {
      const uses = of(nameOf(node));
      if (isPropertyName(parent, key)) return;
      if (isBinding(parent, key)) uses.bindings++;
      else if (isFixedPlace(parent)) uses.isFixed = true;
      else uses.reads.push(node);
      return;
    }
    // What a pattern takes out of an object declares, as the pattern itself does.
    const place = parent.type === "ObjectPattern" ? parent : node;
    for (const [name, child] of entriesOf(node)) walk(child, place, name);
  };
  walk(program, program, "");
  return all;
}

/** `b` of `a.b`, `{ b: 1 }` and the like, where it is a name and no value. */
function isPropertyName(parent: Node, key: string): boolean {
  const isNamed = key === "property" || key === "key";
  return isNamed && Reflect.get(parent, "computed") === false && Reflect.get(parent, "shorthand") !== true;
}

function isBinding(parent: Node, key: string): boolean {
  if (parent.type === "VariableDeclarator" || /^(?:Function|Class)/.test(parent.type)) return key === "id";
  return false;
}

/** Where a name declares, is exported or assigned, or stands for itself and its value: parameters and patterns among them. */
function isFixedPlace(parent: Node): boolean {
  const isShort = parent.type === "Property" && Reflect.get(parent, "shorthand") === true;
  return isShort || !readPlaces.has(parent.type);
}

/** Where a name is read and a call may stand in its place. */
const readPlaces = new Set([
  "MemberExpression",
  "CallExpression",
  "NewExpression",
  "ForOfStatement",
  "ArrayExpression",
  "ConditionalExpression",
  "LogicalExpression",
  "Property",
  "ReturnStatement",
  "SpreadElement",
]);

/** Whether it takes time to make and has no effect but its value: what it reads are constants and functions that only answer. */
function isCostly(node: Node): boolean {
  const [callee, ...given] = childrenOf(node);
  if (node.type === "NewExpression") return made.has(nameOf(callee)) && given.length > 0;
  return isExpression(node) || isSchema(node) || (isPlain(node) && holdsExpression(node));
}

const made = new Set(["RegExp", "Set", "Map"]);

function isExpression(node: Node): boolean {
  return node.type === "Literal" && Reflect.get(node, "regex") !== undefined;
}

/** `z.string().max(9)` and the like. */
function isSchema(node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  let at: Node | undefined = node;
  while (at?.type === "CallExpression" || at?.type === "MemberExpression") [at] = childrenOf(at);
  return at?.type === "Identifier" && nameOf(at) === "z";
}

/** An expression or a text, or a list of such. */
function isPlain(node: Node): boolean {
  return node.type === "Literal" || (node.type === "ArrayExpression" && childrenOf(node).every(isPlain));
}

function holdsExpression(node: Node): boolean {
  return isExpression(node) || childrenOf(node).some(holdsExpression);
}

function nameOf(node: Node | undefined): string {
  return String(node && Reflect.get(node, "name"));
}

function childrenOf(node: Node): Node[] {
  return entriesOf(node).map(([, child]) => child);
}

function entriesOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]): [string, Node][] =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [key, child]),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "type") === "string";
}
