/** Gives what `make` makes: made when it is first asked for, and then kept. For what takes time to make and is seldom needed. */
export function late<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
