/**
 * A browser's stores that outlive the worker, and a worker that dies at a chosen moment: before or after the n-th time that it
 * asks a store for anything. What a dead worker waits for never comes, and it does nothing any more.
 */
export interface World {
  local: Map<string, unknown>;
  session: Map<string, unknown>;
  /** Counts workers: a call of an earlier one than this comes from a dead one. */
  generation: number;
  /** How often the present worker came by a moment at which it could die. */
  moments: number;
  /** The moment at which it dies; `undefined` where it lives. */
  deathAt: number | undefined;
  died: PromiseWithResolvers<void>;
}

/** A world without a worker. */
export function newWorld(): World {
  return {
    local: new Map(),
    session: new Map(),
    generation: 0,
    moments: 0,
    deathAt: undefined,
    died: Promise.withResolvers<void>(),
  };
}

/** Makes way for a new worker, which dies at a moment or not at all. */
export function nextWorker(world: World, deathAt?: number): void {
  world.generation++;
  world.moments = 0;
  world.deathAt = deathAt;
  world.died = Promise.withResolvers<void>();
}

/** Lets a store's work be done by a worker of this generation, who may die before it and after it. */
async function asMortal<Result>(world: World, generation: number, work: () => Promise<Result>): Promise<Result> {
  await pass(world, generation);
  const result = await work();
  await pass(world, generation);
  return result;
}

type Database = typeof import("../../lib/platform/database.ts");

/** The database as a worker of the present generation has it. A transaction is all or nothing by its own word: one dies before it or after it. */
export function mortalDatabase(world: World): (original: () => Promise<Database>) => Promise<Database> {
  const { generation } = world;
  return async (original) => {
    const real = await original();
    const inTransaction: Database["inTransaction"] = (stores, mode, work) =>
      asMortal(world, generation, () => real.inTransaction(stores, mode, work));
    return { ...real, inTransaction };
  };
}

function pass(world: World, generation: number): Promise<void> {
  const never = new Promise<void>(() => undefined);
  if (generation !== world.generation) return never;
  if (world.moments++ !== world.deathAt) return Promise.resolve();
  world.generation++;
  world.died.resolve();
  return never;
}

/** The browser as a worker of the present generation has it; `onListening` is given who listens to messages. */
export function browserOf<Listener>(world: World, onListening: (listener: Listener) => void): object {
  // Whatever else a worker asks of the browser is done at once, and nothing comes of it.
  const anything: object = new Proxy(() => undefined, {
    get: (_, name) => (name === "then" ? undefined : anything),
    apply: () => Promise.resolve([]),
  });
  const orAnything = (target: object) =>
    new Proxy(target, { get: (known, name) => Reflect.get(known, name) ?? anything });
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  return orAnything({
    storage: {
      local: { ...areaOf(world, world.local), onChanged },
      session: { ...areaOf(world, world.session), onChanged },
      managed: { get: async () => ({}) },
      onChanged,
    },
    runtime: orAnything({
      id: "our-id",
      getURL: (path: string) => `chrome-extension://our-id${path}`,
      onMessage: { addListener: onListening },
    }),
    i18n: { getUILanguage: () => "en" },
  });
}

function areaOf(world: World, values: Map<string, unknown>) {
  const { generation } = world;
  const mortal = <Result>(work: () => Result) => asMortal(world, generation, async () => work());
  const named = (names: string | string[] | null) => [names ?? [...values.keys()]].flat();
  return {
    get: (names: string | string[] | null) =>
      mortal(() =>
        Object.fromEntries(
          named(names).flatMap((name) => (values.has(name) ? [[name, structuredClone(values.get(name))]] : [])),
        ),
      ),
    set: (changes: object) =>
      mortal(() => {
        for (const [name, value] of Object.entries(changes)) values.set(name, structuredClone(value));
      }),
    remove: (names: string | string[]) =>
      mortal(() => {
        for (const name of named(names)) values.delete(name);
      }),
  };
}
