/** Who listens to the window and to the document, since the count began. */
export interface ListenerCount {
  /** The types of events that are still listened to. */
  readonly left: readonly string[];
  /** Gives the real methods back. */
  restore(): void;
}

type Listen = (type: string, listener: unknown, options?: unknown) => void;

/** Counts who listens to the window and to the document, from now on. */
export function countListeners(): ListenerCount {
  const listening: { readonly target: EventTarget; readonly type: string; readonly listener: unknown }[] = [];
  const targets: readonly EventTarget[] = [globalThis, document];
  for (const target of targets) {
    const add = target.addEventListener.bind(target) as Listen;
    const remove = target.removeEventListener.bind(target) as Listen;
    const find = (type: string, listener: unknown): number =>
      listening.findIndex((one) => one.target === target && one.type === type && one.listener === listener);
    const addEventListener: Listen = (type, listener, options) => {
      if (find(type, listener) < 0) listening.push({ target, type, listener });
      add(type, listener, options);
    };
    const removeEventListener: Listen = (type, listener, options) => {
      const at = find(type, listener);
      if (at >= 0) listening.splice(at, 1);
      remove(type, listener, options);
    };
    Object.assign(target, { addEventListener, removeEventListener });
  }
  return {
    get left() {
      return listening.map(({ type }) => type);
    },
    restore: () => {
      for (const target of targets) {
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
      }
    },
  };
}
