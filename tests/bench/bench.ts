import { resolve } from "node:path";
import { benchBrowser } from "./browser-bench.ts";
import { backgroundSize, bundleSizes, panelSize } from "./bundle-sizes.ts";
import { benchCommandLine } from "./cli-bench.ts";
import { benchColdStart } from "./cold-start.ts";
import { benchCompose } from "./compose-bench.ts";
import { benchEngine, benchHtml, benchMixedTexts, benchTyping } from "./engine-bench.ts";
import { printFigures } from "./figures.ts";
import { benchFirstReplication } from "./first-replication.ts";
import { benchKeys } from "./key-bench.ts";
import { benchPanel } from "./panel-bench.ts";
import { benchPeers } from "./peer-bench.ts";
import { benchRegister } from "./register-bench.ts";
import { benchRegisterStart } from "./register-start.ts";
import { benchTeam } from "./team-bench.ts";
import { benchWorkerStart } from "./worker-start.ts";

/** Prints what Goodsend weighs and how long it takes, beside the budgets. Compare figures of one run only. */

const build = resolve(import.meta.dirname, "../../.output/chrome-mv3");

console.log(`Node ${process.versions.node} on ${process.platform} ${process.arch}`);
printFigures("Engine", benchEngine());
printFigures("Mixed texts", benchMixedTexts());
printFigures("Typing", benchTyping());
printFigures("Beside others", await benchPeers());
printFigures("Register", [...benchRegister(), ...(await benchRegisterStart())]);
printFigures("Team", await benchTeam());
printFigures("Start", await benchColdStart());
printFigures("Reading without a browser", benchHtml());
printFigures("Command line", await benchCommandLine());
const sizes = bundleSizes(build);
if (sizes.length === 0) console.log(`\nNo build in ${build}, so no sizes and no browser: run npm run build first.`);
else {
  printFigures("Scripts of the extension", [...backgroundSize(build), ...panelSize(build), ...sizes]);
  printFigures("Start in the browser", await benchWorkerStart(build));
  printFigures("In the browser", await benchBrowser(build));
  printFigures("Typing in the browser", [...(await benchKeys(build)), ...(await benchCompose(build))]);
  printFigures("Side panel", await benchPanel(build));
  printFigures("A machine that is new to a team", await benchFirstReplication());
}
