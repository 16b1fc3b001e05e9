const { LicenseWebpackPlugin } = require("license-webpack-plugin");

/** What may be shipped to others with the add-in. The data of date-holidays asks for its source to be named as well, which its text does. */
const SHIPPED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unlicense", "(ISC AND CC-BY-3.0)"];

/** A build has a file with the licences of all packages whose code is in it, and fails for a package that has another one, or none. */
const thirdPartyLicences = () =>
  new LicenseWebpackPlugin({
    outputFilename: "third-party-licences.txt",
    perChunkOutput: false,
    // Its package.json is silent, its file LICENSE is Apache's.
    licenseTypeOverrides: { "@univerjs/telemetry": "Apache-2.0" },
    unacceptableLicenseTest: (licence) => !SHIPPED.includes(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}, which is not among the licences of scripts/build/ThirdPartyLicences.js.`);
    },
    handleMissingLicenseType: (name) => {
      throw new Error(`${name} names no licence in its package.json: read its files, and say in scripts/build/ThirdPartyLicences.js which one it is.`);
    },
    stats: { warnings: false, errors: true },
  });

module.exports = { thirdPartyLicences };
