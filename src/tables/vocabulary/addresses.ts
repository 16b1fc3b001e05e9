import type { Words } from "./words";

// Names of columns that hold parts of an address, without accents.

export const STREET: Words = {
  en: "street|street name|address",
  fr: "rue|voie|adresse",
  es: "calle|direccion|domicilio",
  pt: "logradouro|rua|endereco",
  de: "\\S*strasse$",
  it: "via|indirizzo",
  nl: "straat|straatnaam",
  ru: "адрес|улица",
  ja: "住所",
};

export const TOWN: Words = {
  en: "city|town|county|zip|zipcode|postcode|postal",
  fr: "ville|commune",
  es: "ciudad|localidad|provincia|municipio",
  pt: "cidade|bairro|cep",
  it: "comune|citta|cap",
};

/** All of the name behind a street. */
export const HOUSE_NUMBER: Words = { en: "number|num|no", fr: "numero", es: "altura", de: "nr|hausnummer", it: "civico", nl: "huisnummer" };

/** All of the name beside a town, unless its cells hold statuses. */
export const STATE: Words = { en: "state", fr: "etat", es: "estado", pt: "uf", it: "stato" };

/** How to reach somebody, or by which number the state knows them. */
export const WAY_TO_REACH: Words = {
  en: "e mail|email|mail|phone|phone number|telephone|mobile|fax",
  fr: "courriel|adresse mail",
  es: "correo|correo electronico|telefono|celular",
  pt: "telefone|cnpj|cpf",
  de: "telefon|telefonnummer|e mail adresse",
  nl: "telefoon|telefoonnummer",
  ru: "телефон|почта|электронная почта",
};

/** Parts of statuses. */
export const STATUS: Words = {
  en: "open|closed|resolv|solved|progress|pending|complete",
  fr: "ouvert|ferm|resolu|cours",
  es: "abiert|cerrad|resuelt|pendient",
  pt: "abert|fechad|encerrad|resolvid",
  it: "apert|chius|risolt",
};
