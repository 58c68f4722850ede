function validate(newDoc, oldDoc, userCtx, secObj) {
  // Administrators may do everything: the database is theirs.
  if (userCtx.roles.indexOf("_admin") !== -1) return;
  if (userCtx.roles.indexOf("goodsend") === -1) throw({ forbidden: "this account has not the role goodsend" });
  if (newDoc._deleted) throw({ forbidden: "nothing is removed" });
  if (oldDoc) throw({ forbidden: "nothing is changed" });
  if (!/^[0-9a-f]{32}$/.test(newDoc._id)) throw({ forbidden: "_id: 32 hexadecimal digits" });
  // One revision for each id: nobody can put another version beside the first.
  if (newDoc._rev !== "1-" + newDoc._id) throw({ forbidden: "_rev: 1- and the _id" });
  if (!/^h:[A-Za-z0-9_-]{43}$/.test(newDoc.key)) throw({ forbidden: "key: a hash" });
  var all = ["_id", "_rev", "_revisions", "form", "kind", "key"];
  if (newDoc.kind === "figures") checkFigures();
  else checkFact();

  function checkFact() {
    if (["opt-out", "record", "void"].indexOf(newDoc.kind) === -1) throw({ forbidden: "kind: opt-out, record, void or figures" });
    if (newDoc.author !== userCtx.name) throw({ forbidden: "author: the account that writes" });
    checkNames(newDoc, all.concat(["at", "recordedAt", "author", "source", "basis", "expires", "country", "of"]));
    for (var name in newDoc) {
      if (typeof newDoc[name] === "string" && newDoc[name].length > 200) throw({ forbidden: name + ": too long" });
    }
  }

  // Counts of a day. They name nobody, so that there is no author to hold against the account.
  function checkFigures() {
    var counts = ["sent", "bounced", "waiting", "late"];
    checkNames(newDoc, all.concat(["device", "day", "groups"], counts));
    if (newDoc.form !== 1) throw({ forbidden: "form: 1" });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(newDoc.day)) throw({ forbidden: "day: a date" });
    if (!/^[A-Za-z0-9_-]{22}$/.test(newDoc.device)) throw({ forbidden: "device: a hash" });
    for (var at = 0; at < counts.length; at++) checkCount(counts[at], newDoc[counts[at]]);
    if (typeof newDoc.groups !== "object" || newDoc.groups === null) throw({ forbidden: "groups: an object" });
    for (var group in newDoc.groups) {
      if (!/^[a-z][a-z-]{0,29}$/.test(group)) throw({ forbidden: "groups: " + group });
      if (typeof newDoc.groups[group] !== "object") throw({ forbidden: group + ": an object" });
      checkNames(newDoc.groups[group], ["shown", "fixed", "ignored", "overridden"]);
      for (var name in newDoc.groups[group]) checkCount(group + "." + name, newDoc.groups[group][name]);
    }
  }

  function checkNames(object, allowed) {
    for (var name in object) {
      if (allowed.indexOf(name) === -1) throw({ forbidden: name + ": no such member" });
    }
  }

  function checkCount(name, value) {
    if (typeof value !== "number" || value < 0 || value > 1000000 || value % 1 !== 0) throw({ forbidden: name + ": a count" });
  }
}
