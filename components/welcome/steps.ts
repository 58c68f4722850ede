/** The steps of the welcome, in their order. */
export const welcomeSteps = ["who", "footer", "try"] as const;

export type WelcomeStep = (typeof welcomeSteps)[number];

/** Reads a step; the first where a text names none. */
export function stepOf(text: string): WelcomeStep {
  return welcomeSteps.find((step) => step === text) ?? "who";
}
