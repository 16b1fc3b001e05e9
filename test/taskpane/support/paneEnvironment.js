const { TestEnvironment } = require("jest-environment-jsdom");

/** An observer of layout: there is none in jsdom, so it never has anything to report. */
class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/**
 * A page for the pane in which the local Excel runs too: jsdom, with packages taken as Node has them (the local Excel's own are not built for
 * a page) and with what every browser has and jsdom lacks.
 */
module.exports = class PaneEnvironment extends TestEnvironment {
  exportConditions() {
    return ["node", "node-addons"];
  }

  async setup() {
    await super.setup();
    const { global } = this;
    Object.assign(global, {
      TextEncoder,
      TextDecoder,
      structuredClone,
      Uint8Array,
      ResizeObserver: SilentObserver,
      IntersectionObserver: SilentObserver,
    });
    global.Element.prototype.scrollIntoView = () => undefined;
    // How it looks is seen in real browsers. Here every rule of a style sheet would be matched against every element at each question for a role.
    global.CSSStyleSheet.prototype.insertRule = () => 0;
    global.matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} });
  }
};
