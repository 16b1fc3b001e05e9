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
 * What is hidden has no role and no name; how the rest looks is seen in real browsers. jsdom matches every rule of every style sheet against every element that is
 * asked for by its role, which takes most of a test's time.
 */
function keepRulesThatHide(styleSheet) {
  const { insertRule } = styleSheet;
  styleSheet.insertRule = function (rule) {
    return /display:\s*none|visibility:\s*hidden/.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
  };
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
    // axe draws letters to tell icons from texts, where it can.
    global.HTMLCanvasElement.prototype.getContext = () => null;
    keepRulesThatHide(global.CSSStyleSheet.prototype);
    global.matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} });
  }
};
