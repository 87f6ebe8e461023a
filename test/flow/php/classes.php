<?php
// What classes tell: members, inheritance, what is called on which class, and objects that are called.

class Base {
  protected $text = 'constant';
  public static $shared = 'constant';

  public function __construct($text = 'constant') {
    $this->text = $text;
  }

  public static function of($text) {
    return 'constant';
  }

  public static function lateOf($text) {
    return static::of($text);
  }

  public static function ownOf($text) {
    return self::of($text);
  }

  public static function made($text) {
    return new static($text);
  }

  public function text() {
    return $this->text;
  }
}

class Plain extends Base {
  public static function of($text) {
    return $text;
  }
}

class Loud extends Base {
  public function text() {
    return 'constant';
  }
}

function late() {
  sink(Base::lateOf(source()));
  sink(Plain::lateOf(source())); // finding: injection
  sink(Plain::ownOf(source()));
}

function made() {
  sink(Base::made(source())->text()); // finding: injection
  sink(Plain::made(source())->text()); // finding: injection
  sink(Loud::made(source())->text());
  sink((new Base('constant'))->text());
}

class Called {
  public function __invoke($text) {
    return $text;
  }
}

class Silent {
  public function __invoke($text) {
    return 'constant';
  }
}

function called() {
  $called = new Called();
  sink($called(source())); // finding: injection
  sink($called('constant'));
  $silent = new Silent();
  sink($silent(source()));
  sink((new Called())(source())); // finding: injection
}

trait Named {
  private $name;

  public function named($name) {
    $this->name = $name;
    return $this;
  }

  public function name() {
    return $this->name;
  }
}

class Thing {
  use Named;
}

function traits() {
  sink((new Thing())->named(source())->name()); // finding: injection
  sink((new Thing())->named('constant')->name());
}

function statics() {
  Base::$shared = source();
  sink(Base::$shared); // finding: injection
  Base::$shared = 'constant';
  sink(Base::$shared);
}
