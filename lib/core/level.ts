/**
 * The one ladder for loudness and for Send.
 * `monitor`: recorded, not shown. `inform`: shown, Send passes. `confirm`: Send asks once.
 * `hold`: Send stops until fixed, or overridden with a reason where the policy allows it.
 */
export const levels = ["off", "monitor", "inform", "confirm", "hold"] as const;

export type Level = (typeof levels)[number];

/** Whether `level` stands at `floor` or above on the ladder. */
export function isAtLeast(level: Level, floor: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(floor);
}

/** The lower of two levels. */
export function lowerOf(a: Level, b: Level): Level {
  return isAtLeast(a, b) ? b : a;
}
