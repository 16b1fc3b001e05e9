import type { ColumnWords } from "./words";

/** What desks call the moment of the last change. */
export const CHANGED_COLUMN: ColumnWords<"changed at"> = {
  "changed at": [
    [98, {
      en: [
        "*last status|last updated|last update|updated|update|last modified|modified|modify|last changed|last edited|last edit|edited|*edit|last mod",
        "mod|modification|lastmodified|last activity update|last change|last touched|last saved",
      ],
      fr: [
        "*dernier statut|derniere mise a jour|derniere maj|mis a jour|mise a jour|derniere modification|modifie|derniere mise jour|mise jour|maj",
        "actualisation|derniere actualisation|dernier changement",
      ],
      es: [
        "*ultimo estado|actualizada|modificada|ultima actualizacion|actualizado|actualizacion|ultima modificacion|modificado|ultimo cambio",
        "ultimo movimiento|ultima gestion|ultimo seguimiento|ultima accion|ultima edicion",
      ],
      pt: [
        "*ultima situacao|*ult situacao|*ultimo status|atualizada|ultima atualizacao|atualizado|atualizacao|ultima modificacao|ultima alteracao",
        "alterado|ultima movimentacao|ultimo andamento|ultima edicao|ultima acao",
      ],
      de: [
        "*letzter status|zuletzt aktualisiert|letztes update|letzte aktualisierung|aktualisiert|letzte anderung|geandert|zuletzt geandert",
        "anderungsdatum|letzte anderungen|letzte bearbeitung|letzten anderung|änderung|letzten aktualisierung|aktualisierung|letzter stand",
        "modifiziert|letztanderung|geandert am",
      ],
      it: "*ultimo stato|aggiornata|ultimo aggiornamento|aggiornato|aggiornamento|ultima modifica|modificato|ultima variazione",
      nl: [
        "*laatste status|laatste update|laatst bijgewerkt|bijgewerkt|laatste wijziging|laatst gewijzigd|gewijzigd|wijzigingsdatum|laatst geupdate",
        "bewerkt|laatst bewerkt|laatste mutatie",
      ],
      sv: "uppdaterad|uppdaterat|senast uppdaterad|senast ändrad|ändrad|senaste ändring|senaste uppdatering|ändring|modifierad",
      da: "opdateret|sidst opdateret|sidst ændret|ændret|seneste opdatering|senest opdateret|senest ændret|ændring|opdatering|redigeret",
      no: "oppdatert|sist oppdatert|sist endret|endret|siste oppdatering|siste endring|endring|oppdatering|sist redigert",
      fi: [
        "päivitetty|päivitysaika|viimeksi päivitetty|viimeisin päivitys|muokattu|viimeksi muokattu|muutettu|viimeisin muutos|viimeinen päivitys",
        "päivitys|muutos|muokkaus",
      ],
      cs: [
        "aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno|změna|poslední změna|poslední úprava|naposledy změněno",
        "naposledy aktualizováno|naposledy upraveno|poslední aktivita",
      ],
      pl: [
        "aktualizacja|aktualizacji|zaktualizowano|ostatnia aktualizacja|ostatniej aktualizacji|modyfikacja|modyfikacji|zmodyfikowano",
        "ostatnia modyfikacja|ostatniej modyfikacji|zmieniono|ostatnia zmiana|ostatniej zmiany|ostatnia edycja|zmiany|edycji|zaktualizowany",
      ],
      tr: [
        "güncellendi|güncellenme|güncelleme|son güncelleme|son güncellenme|değiştirilme|son değişiklik|son değiştirilme|son işlem|değişiklik",
        "düzenlenme|son hareket",
      ],
      ru: [
        "*последний статус|обновлено|обновлен|обновления|последнее обновление|последнего обновления|изменено|изменен|изменения|последнее изменение",
        "последнего изменения|обновление|изменение|обновлена|изменена|модификации|последней модификации|редактирования|последнего редактирования",
      ],
      ja: "更新|最終更新|変更|最終変更|最新更新|編集|最終編集",
      zh: "更新于|最后更新|最近更新|修改|最后修改|最近修改|已更新|变更|最近变更|最后变更|故障更新|编辑",
      ko: "업데이트|업데이트됨|수정|수정됨|변경|최종 수정|최종 변경|마지막 업데이트|갱신|편집|최근 수정|최근 업데이트|마지막 수정|마지막 변경",
    }],
    [90, {
      en: "changed|time timestamp|event|status changed|changed on|status change|status update|last status change|*change",
      es: "modificacion",
      pt: "alteracao",
      it: "modifica",
      nl: "wijziging",
    }],
    [78, {
      en: "last activity|last action|lastactiondate|timestamp|complete timestamp|last interaction|date stamp|datestamp",
      fr: "derniere activite|horodatage|horodateur",
      es: "ultima actividad|marca temporal|marca de tiempo|ultima interaccion",
      pt: "ultima atividade|carimbo de data hora|ultima interacao",
      de: "letzte aktivitat|zeitstempel|letzte interaktion|*stand",
      it: "informazioni cronologiche",
      nl: "tijdstempel",
      cs: "časové razítko",
      pl: "ostatnia aktywność|znacznik czasu",
      tr: "zaman damgası",
      ru: "отметка времени|последняя активность|последней активности|последнее действие",
      ja: "タイムスタンプ",
      zh: "时间戳|最近操作|最后操作",
      ko: "타임스탬프",
    }],
    [82, {
      en: "status date|date status|statusdate",
      fr: "date statut|date du statut",
      es: "fecha estado|fecha del estado|fecha de estado",
      pt: "data status|data do status|data situacao|data da situacao",
      de: "statusdatum",
      it: "data stato",
      ru: "дата статуса|дата изменения статуса",
    }],
  ],
};
