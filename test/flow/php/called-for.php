<?php
// Methods that the language itself calls.

class Named {
  private $name;

  public function __construct($name) {
    $this->name = $name;
  }

  public function __toString() {
    return $this->name;
  }
}

class Renamed extends Named {
}

class Fixed {
  public $name;

  public function __construct($name) {
    $this->name = $name;
  }

  public function __toString() {
    return 'fixed';
  }
}

function asText() {
  sink((string) new Named(source())); // finding: injection
  sink((string) new Named('constant'));
  sink((string) new Fixed(source()));
  $name = new Renamed(source());
  sink("of $name"); // finding: injection
  sink('of ' . $name); // finding: injection
  $fixed = new Fixed(source());
  sink("of $fixed");
}

class Bag {
  private $kept = [];
  public $own;

  public function __get($name) {
    return $this->kept[$name];
  }

  public function __set($name, $value) {
    $this->kept[$name] = $value;
  }
}

class Empties {
  public function __get($name) {
    return 'nothing';
  }

  public function __set($name, $value) {
  }
}

class Grows {
  public function __set($name, $value) {
    $this->$name = $value;
  }
}

function absentMembers() {
  $bag = new Bag();
  $bag->a = source();
  $bag->b = 'constant';
  $bag->own = 'constant';
  sink($bag->a); // finding: injection
  sink($bag->b);
  sink($bag->own);
  $empties = new Empties();
  $empties->a = source();
  sink($empties->a);
  $grows = new Grows();
  $grows->a = source();
  sink($grows->a); // finding: injection
  sink($grows->b);
}

enum Status: string {
  case Open = 'open';
  case Closed = 'closed';

  public function labelled($text) {
    return $this->value . $text;
  }

  public function fixed($text) {
    return $this->name;
  }

  public static function fallback() {
    return self::Closed;
  }
}

function cases() {
  $status = Status::Open;
  sink($status->labelled(source())); // finding: injection
  sink($status->labelled('constant'));
  sink($status->fixed(source()));
  sink(Status::fallback()->labelled(source())); // finding: injection
}

function remembered($text = null) {
  static $last = 'none';
  if ($text !== null) {
    $last = $text;
  }
  return $last;
}

function forgotten($text = null) {
  $last = 'none';
  if ($text !== null) {
    $last = $text;
  }
  return $last;
}

class Cached {
  public static function one($text = null) {
    static $known = [];
    if ($text !== null) {
      $known['one'] = $text;
    }
    return $known['one'];
  }
}

function statics() {
  remembered(source());
  sink(remembered()); // finding: injection
  forgotten(source());
  sink(forgotten());
  Cached::one(source());
  sink(Cached::one()); // finding: injection
}
