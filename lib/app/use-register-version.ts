import { useEffect, useState } from "react";
import { watchRegister } from "../platform/fact-store.ts";

/** A number that changes whenever the register does, whoever changed it. */
export function useRegisterVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    watchRegister(() => setVersion((before) => before + 1), left.signal);
    return () => left.abort();
  }, []);
  return version;
}
