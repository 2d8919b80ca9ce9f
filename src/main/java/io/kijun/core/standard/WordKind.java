package io.kijun.core.standard;

import java.util.List;

/** The kinds of words in 語彙. */
public enum WordKind implements Labelled {
  EVIDENCE(new Text("証跡", "Evidence")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.evidence().stream()
          .map(key -> new Word(key.key(), new Text(key.key(), key.key()), List.of()))
          .toList();
    }
  },
  AUDIENCE(new Text("対象者", "Audience")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.audiences();
    }
  },
  SCOPE(new Text("対象", "Scope")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.scopes();
    }
  },
  CONTENTS(new Text("含む事項", "Contents")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.contents();
    }
  },
  OCCASION(new Text("契機", "Occasion")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.occasions().stream()
          .map(one -> new Word(one.code(), one.label(), one.appliesWhen()))
          .toList();
    }
  },
  PROFILE(new Text("企業属性", "Profile")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.profile().stream()
          .map(fact -> new Word(fact.code(), fact.label(), List.of()))
          .toList();
    }
  },
  EVENT(new Text("発生事象", "Event")) {
    @Override
    public List<Word> words(Vocabulary vocabulary) {
      return vocabulary.events();
    }
  };

  private final Text label;

  WordKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** The words of this kind, in the order of 語彙; an evidence key is its own name. */
  public abstract List<Word> words(Vocabulary vocabulary);
}
