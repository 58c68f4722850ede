function validate(newDoc, oldDoc, userCtx, secObj) {
  // Administrators may do everything: the database is theirs.
  if (userCtx.roles.indexOf("_admin") !== -1) return;
  if (userCtx.roles.indexOf("goodsend") === -1) throw({ forbidden: "this account has not the role goodsend" });
  if (newDoc._deleted) throw({ forbidden: "nothing is removed" });
  if (oldDoc) throw({ forbidden: "nothing is changed" });
  if (!/^[0-9a-f]{32}$/.test(newDoc._id)) throw({ forbidden: "_id: 32 hexadecimal digits" });
  // One revision for each id: nobody can put another version beside the first.
  if (newDoc._rev !== "1-" + newDoc._id) throw({ forbidden: "_rev: 1- and the _id" });
  if (newDoc.author !== userCtx.name) throw({ forbidden: "author: the account that writes" });
  if (["opt-out", "record", "void"].indexOf(newDoc.kind) === -1) throw({ forbidden: "kind: opt-out, record or void" });
  if (!/^h:[A-Za-z0-9_-]{43}$/.test(newDoc.key)) throw({ forbidden: "key: a hash" });
  var allowed = ["_id", "_rev", "_revisions", "form", "kind", "key", "at", "recordedAt", "author", "source", "basis", "expires", "country", "of"];
  for (var name in newDoc) {
    if (allowed.indexOf(name) === -1) throw({ forbidden: name + ": no such member" });
    if (typeof newDoc[name] === "string" && newDoc[name].length > 200) throw({ forbidden: name + ": too long" });
  }
}
