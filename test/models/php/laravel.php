<?php
// Laravel.

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Encryption\Encrypter;
use Illuminate\Foundation\Http\FormRequest;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Arr;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\File;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Input;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Process;
use Illuminate\Support\Facades\Redirect;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\Validator;
use Illuminate\Support\HtmlString;
use Illuminate\Support\Str;
use Illuminate\Validation\Rule;

class Item extends \Illuminate\Database\Eloquent\Model {}

class StoreOrder extends FormRequest {
  public function rules() {
    return ['name' => ['required', Rule::unique('orders')->ignore($this->query->get('id'))]]; // finding: sql-injection
  }
}

class OrderController {
  public function requests(Request $request) {
    system($request->input('a')); // finding: command-injection
    system($request->all()['a']); // finding: command-injection
    system($request->query('a')); // finding: command-injection
    system($request->post('a')); // finding: command-injection
    system($request->get('a')); // finding: command-injection
    system($request->json('a')); // finding: command-injection
    system($request->cookie('a')); // finding: command-injection
    system($request->except('a')['b']); // finding: command-injection
    system($request->only('a')['a']); // finding: command-injection
    system($request->string('a')); // finding: command-injection
    system($request->str('a')); // finding: command-injection
    system($request->collect('a')['b']); // finding: command-injection
    system($request->integers('a')); // finding: command-injection
    system($request->route('a')); // finding: command-injection
    system($request->getContent()); // finding: command-injection
    system($request->name); // finding: command-injection
    system($request->user()->name);
    system($request->ip());
    if ($request->isMethod('post')) system('ls');
    system($request->query->get('a')); // finding: command-injection
    system($request->request->get('a')); // finding: command-injection
    system($request->cookies->get('a')); // finding: command-injection
    system($request->header('a')); // finding: command-injection
    system($request->url()); // finding: command-injection
    system($request->fullUrl()); // finding: command-injection
    system($request->path()); // finding: command-injection
    system(request()->input('a')); // finding: command-injection
    system(\Request::input('a')); // finding: command-injection
    system(\Request::all()['a']); // finding: command-injection
    system(Input::get('a')); // finding: command-injection
    system(Input::only('a')['a']); // finding: command-injection
    system('ls ' . $request->file('photo')->getClientOriginalName()); // finding: command-injection
    system('ls ' . $request->file('photo')->getClientOriginalExtension()); // finding: command-injection
    system('ls ' . $request->file('photo')->getClientMimeType()); // finding: command-injection
    system(e($request->input('a'))); // finding: command-injection
    system(Str::lower($request->input('a'))); // finding: command-injection
    system(Str::slug($request->input('a')));
    system(Str::upper($request->input('a'))); // finding: command-injection
    system(Str::title($request->input('a'))); // finding: command-injection
    system(Str::of($request->input('a'))); // finding: command-injection
    system(Arr::get($request->all(), 'a')); // finding: command-injection
  }

  public function forms(StoreOrder $request) {
    system($request->validated()['name']); // finding: command-injection
    system($request->safe()['name']); // finding: command-injection
    Item::create($request->validated());
    Item::create($request->all());
  }

  public function validation(Request $request) {
    $data = $request->validate(['name' => 'required']);
    Item::create($data);
    Item::forceCreate($data);
    (new Item())->fill($request->all());
    system($data['name']); // finding: command-injection
    $request->validateWithBag('bag', ['name' => 'required']);
    return $request->validated();
  }

  public function validator(Request $request) {
    $data = $request->all(); // finding: missing-input-validation
    Item::create($data);
    Validator::make($data, ['name' => 'required'])->validate();
    Item::updateOrCreate($data);
  }

  public function passwords(Request $request) {
    $request->validate(['password' => 'required']);
    Item::create(['password' => $request->input('password')]); // finding: plaintext-password
    Item::create(['password' => password_hash($request->input('password'), PASSWORD_DEFAULT)]);
  }

  public function attributes(Request $request) {
    Item::forceCreate($request->all()); // finding: mass-assignment
    (new Item())->forceFill($request->all()); // finding: mass-assignment
    Item::unguarded($request->all()); // finding: mass-assignment
  }

  public function stores(Request $request, Item $item) {
    Item::insert($request->all()); // finding: missing-input-validation
    Item::firstOrCreate($request->except('a')); // finding: missing-input-validation
    $item->update($request->only('a')); // finding: missing-input-validation
    Item::find($request->input('id'));
  }

  public function queries(Request $request) {
    $name = $request->input('name'); // finding: missing-input-validation
    $sql = "SELECT * FROM orders WHERE name = '$name'";
    DB::select($sql); // finding: sql-injection
    DB::select('SELECT * FROM orders WHERE name = ?', [$name]);
    DB::selectOne($sql); // finding: sql-injection
    DB::scalar($sql); // finding: sql-injection
    DB::insert($sql); // finding: sql-injection
    DB::update($sql); // finding: sql-injection
    DB::delete($sql); // finding: sql-injection
    DB::statement($sql); // finding: sql-injection
    DB::affectingStatement($sql); // finding: sql-injection
    DB::unprepared($sql); // finding: sql-injection
    DB::cursor($sql); // finding: sql-injection
    DB::raw($name); // finding: sql-injection
    DB::connection('other')->select($sql); // finding: sql-injection
    DB::connection('other')->table('orders')->orderBy($name); // finding: sql-injection
    DB::table('orders')->where('name', $name)->get();
    DB::table('orders')->whereRaw("name = '$name'")->get(); // finding: sql-injection
    DB::table('orders')->orWhereRaw($name); // finding: sql-injection
    DB::table('orders')->havingRaw($name); // finding: sql-injection
    DB::table('orders')->orHavingRaw($name); // finding: sql-injection
    DB::table('orders')->where('a', 1)->orderByRaw($name); // finding: sql-injection
    DB::table('orders')->groupByRaw($name); // finding: sql-injection
    DB::table('orders')->selectRaw($name); // finding: sql-injection
    DB::table('orders')->selectRaw('price * ?', [$name]);
    DB::query()->fromRaw($name); // finding: sql-injection
    DB::table('orders')->where($name, 1); // finding: sql-injection
    DB::table('orders')->orWhere($name, 1); // finding: sql-injection
    DB::table('orders')->whereIn($name, [1]); // finding: sql-injection
    DB::table('orders')->whereNull($name); // finding: sql-injection
    DB::table('orders')->orderBy($name); // finding: sql-injection
    DB::table('orders')->orderByDesc($name); // finding: sql-injection
    DB::table('orders')->groupBy($name); // finding: sql-injection
    DB::table('orders')->having($name, 1); // finding: sql-injection
    DB::table('orders')->pluck($name); // finding: sql-injection
    DB::table('orders')->select($name); // finding: sql-injection
    DB::table('orders')->addSelect($name); // finding: sql-injection
    DB::table('orders')->max($name); // finding: sql-injection
    DB::table('orders')->min($name); // finding: sql-injection
    DB::table('orders')->sum($name); // finding: sql-injection
    DB::table('orders')->avg($name); // finding: sql-injection
    DB::table('orders')->value($name); // finding: sql-injection
    DB::table('orders')->increment($name); // finding: sql-injection
    DB::table('orders')->decrement($name); // finding: sql-injection
    DB::table('orders')->latest($name); // finding: sql-injection
    DB::table('orders')->oldest($name); // finding: sql-injection
    Item::whereRaw("name = '$name'")->get(); // finding: sql-injection
    Item::query()->where('a', 1)->orderByRaw($name); // finding: sql-injection
    Item::where('name', $name)->first();
    Order::whereRaw("name = '$name'"); // finding: sql-injection
    Rule::unique('orders')->ignore($name); // finding: sql-injection
    if (in_array($name, ['price', 'name'], true)) Item::orderBy($name);
  }

  public function answers(Request $request) {
    $name = $request->input('name');
    response("<b>$name</b>"); // finding: cross-site-scripting
    response('<b>' . e($name) . '</b>');
    new Response("<b>$name</b>"); // finding: cross-site-scripting
    new HtmlString("<b>$name</b>"); // finding: cross-site-scripting
    redirect($name); // finding: open-redirect
    redirect()->to($name); // finding: open-redirect
    redirect()->away($name); // finding: open-redirect
    Redirect::to($name); // finding: open-redirect
    Redirect::away($name); // finding: open-redirect
    response()->download("files/$name"); // finding: path-traversal
    response()->file("files/$name"); // finding: path-traversal
    \Response::download("files/$name"); // finding: path-traversal
    cookie('a', 'b', 1, '/', null, false, true); // finding: insecure-cookie
    cookie('a', 'b', 1, '/', null, true, false); // finding: insecure-cookie
    if ($name === '') abort(404);
    abort_if($name === '', 404);
    dd($name);
  }

  public function others(Request $request) {
    $name = $request->input('name');
    File::get("files/$name"); // finding: path-traversal
    File::put("files/$name", 'a'); // finding: path-traversal
    File::delete("files/$name"); // finding: path-traversal
    File::append("files/$name", 'a'); // finding: path-traversal
    File::prepend("files/$name", 'a'); // finding: path-traversal
    File::copy("files/$name", 'a'); // finding: path-traversal
    File::move("files/$name", 'a'); // finding: path-traversal
    File::exists("files/$name"); // finding: path-traversal
    File::makeDirectory("files/$name"); // finding: path-traversal
    File::deleteDirectory("files/$name"); // finding: path-traversal
    Http::get($name); // finding: server-side-request-forgery
    Http::post($name); // finding: server-side-request-forgery
    Http::put($name); // finding: server-side-request-forgery
    Http::patch($name); // finding: server-side-request-forgery
    Http::delete($name); // finding: server-side-request-forgery
    Http::head($name); // finding: server-side-request-forgery
    Http::withToken('a')->get($name); // finding: server-side-request-forgery
    Http::withoutVerifying()->get('https://example.org'); // finding: disabled-certificate-check
    Http::withToken('a')->withoutVerifying(); // finding: disabled-certificate-check
    Http::withOptions(['verify' => false]); // finding: disabled-certificate-check
    Process::run("ls $name"); // finding: command-injection
    Process::start("ls $name"); // finding: command-injection
    $password = $request->input('password');
    Log::emergency("sign-in with $password"); // finding: secret-in-log
    Log::alert("sign-in with $password"); // finding: secret-in-log
    Log::critical("sign-in with $password"); // finding: secret-in-log
    Log::error("sign-in with $password"); // finding: secret-in-log
    Log::warning("sign-in with $password"); // finding: secret-in-log
    Log::notice("sign-in with $password"); // finding: secret-in-log
    Log::info('sign-in', ['password' => $password]); // finding: secret-in-log
    Log::debug($password); // finding: secret-in-log
    Log::debug($name);
    Blade::render($name); // finding: template-injection
    Blade::compileString($name); // finding: template-injection
    new Encrypter('a key that stands here'); // finding: hardcoded-secret
  }
}

class Guarded {
  public function run(Request $request) {
    $one = $request->input('a');
    abort_unless(in_array($one, ['x', 'y'], true), 404);
    system($one);
    $two = $request->input('b');
    throw_unless(in_array($two, ['x', 'y'], true), 'Exception');
    system($two);
    $three = $request->input('c');
    abort_if(!in_array($three, ['x', 'y'], true), 404);
    system($three);
    $four = $request->input('d');
    throw_if(!in_array($four, ['x', 'y'], true), 'Exception');
    system($four);
    $five = $request->input('e');
    abort_if(in_array($five, ['x', 'y'], true), 404);
    system($five); // finding: command-injection
  }
}

Route::get('/orders/{name}', function (Request $request, $name) {
  DB::select("SELECT * FROM orders WHERE name = '$name'"); // finding: sql-injection
  system($request->input('a')); // finding: command-injection
  return "<b>$name</b>"; // finding: cross-site-scripting
});
foreach (['post', 'put', 'patch', 'delete', 'options', 'any'] as $method) Route::$method('/', 'Home');
\Illuminate\Cache\RateLimiting\Limit::perMinute(9)->by(request()->header('X-Forwarded-For')); // finding: spoofable-rate-limit
Route::match(['get'], '/orders/{name}', function ($name) {
  return "<b>$name</b>"; // finding: cross-site-scripting
});

return ['allowed_origins' => ['*']]; // finding: permissive-cors
