/** Empties all that the extension keeps. Runs in a page of the extension. */
export async function emptyStores(): Promise<void> {
  interface Area {
    clear(): Promise<void>;
  }
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  for (const { name = "" } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const emptying = stores.length > 0 ? database.transaction(stores, "readwrite") : undefined;
        for (const store of stores) emptying?.objectStore(store).clear();
        const end = () => {
          database.close();
          resolve();
        };
        if (emptying) emptying.oncomplete = end;
        else end();
      };
    });
  }
}
